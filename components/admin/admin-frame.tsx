import type { ReactNode } from "react";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { AdminTabs } from "./admin-tabs";

type Props = {
  title: string;
  description: string;
  /** The address of its tab. */
  current: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** What stands around every page of running the house. */
export function AdminFrame({ title, description, current, actions, children }: Props) {
  return (
    <PageColumn width="wide">
      <PageHeader title={title} description={description} actions={actions} />
      <AdminTabs current={current} />
      <div className="pt-6 pb-12">{children}</div>
    </PageColumn>
  );
}

import type { ReactNode } from "react";
import { Foyer } from "@/components/accounts/foyer";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <Foyer>{children}</Foyer>;
}

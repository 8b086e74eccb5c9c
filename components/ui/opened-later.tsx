import { type ReactNode, Suspense } from "react";

type Props = {
  isOpen: boolean;
  /** What stands there until it is open, and while what opens is fetched. */
  closed: ReactNode;
  /** Fetched when it is first asked for. */
  children: ReactNode;
};

/** Something that is fetched when it is opened. While it is closed there is no boundary, which a page would send twice. */
export function OpenedLater({ isOpen, closed, children }: Props) {
  return isOpen ? <Suspense fallback={closed}>{children}</Suspense> : closed;
}

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page listens by now: false where it is made and while it comes to life, so that both make the same of it. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

export type ToastTone = "plain" | "good" | "bad";
export type Toast = {
  id: number;
  tone: ToastTone;
  text: string;
  action?: { label: string; onClick: () => void };
  /** Milliseconds it stays; the clock stops while it is pointed at or focused. */
  duration: number;
};
type Options = { action?: Toast["action"]; duration?: number };

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/**
 * Says something in passing, from anywhere in client code: `toast("Saved.")`, `toast.error("…")`,
 * `toast("Thread deleted.", { action: { label: "Undo", onClick } })`. One with an action stays for 6 seconds.
 */
export function toast(text: string, options?: Options): number {
  return add("plain", text, options);
}
toast.success = (text: string, options?: Options) => add("good", text, options);
toast.error = (text: string, options?: Options) => add("bad", text, options);
toast.dismiss = (id: number) => set(toasts.filter((one) => one.id !== id));

export const toastStore = {
  read: () => toasts,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function add(tone: ToastTone, text: string, options: Options = {}): number {
  const id = nextId++;
  const duration = options.duration ?? (options.action || tone === "bad" ? 6000 : 4000);
  set([
    ...toasts.filter((one) => one.text !== text).slice(-2),
    { id, tone, text, action: options.action, duration },
  ]);
  return id;
}

function set(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

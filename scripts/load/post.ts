import type { Tally } from "./tally";

export type Post = ReturnType<typeof openPost>;

/** Which messages Lumo took, and which of them arrived: an arrival may come before the answer to who sent it. */
export function openPost(tally: Tally) {
  const sent = new Map<string, number>();
  const arrived = new Map<string, number>();
  const settle = (id: string): void => {
    const [from, to] = [sent.get(id), arrived.get(id)];
    if (from === undefined || to === undefined) return;
    tally.took("delivery", to - from);
    sent.delete(id);
    arrived.delete(id);
  };
  return {
    sent(id: string, at: number): void {
      tally.expectDelivery();
      sent.set(id, at);
      settle(id);
    },
    arrived(id: string): void {
      arrived.set(id, performance.now());
      settle(id);
    },
    onTheWay: () => sent.size,
    /** Came once more after it had come, or was never sent. */
    surplus: () => arrived.size,
  };
}

/**
 * On a serverless host nobody listens for new jobs: whoever drains them leaves a call here. It is kept on
 * globalThis because pages, routes and instrumentation do not share module memory.
 */
const slot: { [key: symbol]: (() => void) | undefined } = globalThis;
const WAKE = Symbol.for("lumo.jobs.wake");

export function onEnqueued(call: (() => void) | undefined): void {
  slot[WAKE] = call;
}

export function wakeDrain(): void {
  slot[WAKE]?.();
}

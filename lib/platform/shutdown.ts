type Farewell = { name: string; run: () => Promise<void> | void };
type Shutdown = {
  /** True from the first signal on: readiness says 503, answers ask clients to close their connection. */
  draining: boolean;
  farewells: Farewell[];
};

const shared = globalThis as typeof globalThis & { lumoShutdown?: Shutdown };

/** Shared by the server and the bundle it serves, which do not see each other's module memory. */
shared.lumoShutdown ??= { draining: false, farewells: [] };
const state: Shutdown = shared.lumoShutdown;

export function isDraining(): boolean {
  return state.draining;
}

export function startDraining(): void {
  state.draining = true;
}

/** Runs `run` after the last answer has gone out: stop a worker, close a pool. The last to come goes first. */
export function beforeExit(name: string, run: Farewell["run"]): void {
  state.farewells.push({ name, run });
}

/** Runs the farewells, latest first; one that fails is handed to `onError` and does not hold up the rest. */
export async function sayFarewells(onError: (name: string, error: unknown) => void): Promise<void> {
  for (const { name, run } of state.farewells.splice(0).reverse()) {
    try {
      await run();
    } catch (error) {
      onError(name, error);
    }
  }
}

import { afterAll, vi } from "vitest";

// Before all else of a file, in a process that other files may have used: what those changed is as it was, modules of
// ours are read anew, and what they keep for the whole process is gone. Libraries stay as they are.
vi.useRealTimers();
vi.restoreAllMocks();
vi.resetModules();
for (const name of Object.keys(globalThis))
  if (/^lumo[A-Z]/.test(name)) Reflect.deleteProperty(globalThis, name);

afterAll(async () => {
  if ("lumoOpenStreams" in globalThis)
    (await import("@/lib/platform/realtime/open-streams")).openStreams.closeAll();
  if ("lumoJobs" in globalThis) await (await import("@/lib/platform/jobs/worker")).stopWorker();
  if ("lumoJobsPool" in globalThis) await (await import("@/lib/platform/jobs/pool")).closeJobsPool();
  if ("lumoDatabase" in globalThis) await (await import("@/lib/platform/db")).closeDatabase();
});

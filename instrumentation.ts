import type { Instrumentation } from "next";

/** Once per process, before the first request: the configuration is judged and the worker starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startProcess } = await import("./lib/web/start-process");
  await startProcess();
}

/** Whatever a page or a route threw that was not a refusal. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteRequestError } = await import("./lib/web/note-request-error");
  noteRequestError(error, request.path, context.routePath);
};

import { createSerwistRoute } from "@serwist/turbopack";

const distDir = process.env.NEXT_DIST_DIR ?? ".next";

const serwist = createSerwistRoute({
  swSrc: "components/layout/install/worker.ts",
  useNativeEsbuild: true,
  // The offline page's own needs, and no more: the style sheet and the two fonts.
  globPatterns: [`${distDir}/static/**/*.css`, `${distDir}/static/**/*-s.p.*.woff2`],
  maximumFileSizeToCacheInBytes: 200_000,
  additionalPrecacheEntries: [
    { url: "/offline", revision: process.env.VERCEL_GIT_COMMIT_SHA ?? String(Date.now()) },
  ],
  esbuildOptions: { sourcemap: false, format: "iife", legalComments: "none" },
});

export const dynamic = "force-static";

/** The service worker, bundled when the app is built. At the root, so that it may look after every page. */
export async function GET(request: Request): Promise<Response> {
  const worker = await serwist.GET(request, { params: Promise.resolve({ path: "sw.js" }) });
  worker.headers.set("cache-control", "no-cache");
  return worker;
}

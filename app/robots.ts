import type { MetadataRoute } from "next";
import { env } from "@/lib/platform/env";

// Not at build time: the address is known only where it runs.
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/settings", "/notifications", "/offline", "/styleguide"],
    },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  };
}

import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Lumo",
    short_name: "Lumo",
    description: "A home for people who love films.",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#110d0a",
    theme_color: "#110d0a",
    categories: ["social", "entertainment"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "Notifications", url: "/notifications" },
      { name: "Members", url: "/members" },
    ],
  };
}

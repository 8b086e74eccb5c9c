"use client";
import { useEffect } from "react";

/** Registers the service worker, once the page has nothing better to do. Never in development, where it would serve old code. */
export function ServiceWorker() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    const register = () =>
      void navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
    if (document.readyState === "complete") register();
    else addEventListener("load", register, { once: true });
    return () => removeEventListener("load", register);
  }, []);
  return null;
}

/// <reference lib="esnext" />
/// <reference lib="webworker" />
import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  NetworkOnly,
  type PrecacheEntry,
  type RequestRule,
  Serwist,
  type SerwistPlugin,
} from "serwist";

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST?: (PrecacheEntry | string)[] };

const day = 86_400;

/** Pages that say the same to everyone. Nothing else is ever kept: not a member's own page, not an answer of the API, not a stream. */
const publicPages = /^\/(?:$|members(?:\/[\w-]+)?$|legal\/|offline$)/;

/** The server has the last word: what it calls private, or asks not to be stored, or sets a cookie with, is not kept. */
const onlyPublic: SerwistPlugin = {
  cacheWillUpdate: async ({ response }) => {
    const control = response.headers.get("cache-control") ?? "";
    return response.status === 200 && /\bpublic\b/.test(control) && !/no-store|private/.test(control)
      ? response
      : null;
  },
};

/**
 * All that none of the rules below is about goes past the worker, in browsers that can be told so: it need not wake for
 * that, and what a page still sends while it is left (that its writer has let go of a post) gets lost in a worker. What
 * a rule is added for is named here, too.
 */
const notForTheWorker: RequestRule = {
  condition: {
    not: {
      or: [
        { requestMode: "navigate" },
        { urlPattern: { pathname: "/_next/static/*" } },
        { urlPattern: { pathname: "/avatars/*" } },
      ],
    },
  },
  source: "network",
};

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  // The offline page is kept as it is for nobody: it outlasts whoever was signed in when it was fetched.
  precacheOptions: { fetchOptions: { credentials: "omit" } },
  skipWaiting: true,
  clientsClaim: true,
  navigationPreload: false,
  requestRules: notForTheWorker,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/_next/static/"),
      handler: new CacheFirst({
        cacheName: "static",
        plugins: [new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 30 * day })],
      }),
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && /^\/avatars\/[\w-]+\.svg$/.test(url.pathname),
      handler: new CacheFirst({
        cacheName: "avatars",
        plugins: [onlyPublic, new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 30 * day })],
      }),
    },
    {
      matcher: ({ sameOrigin, request, url }) =>
        sameOrigin && request.mode === "navigate" && publicPages.test(url.pathname),
      handler: new NetworkFirst({
        cacheName: "pages",
        plugins: [onlyPublic, new ExpirationPlugin({ maxEntries: 40, maxAgeSeconds: 7 * day })],
      }),
    },
    // Every other navigation goes to the network and nowhere else; it is named here, as a strategy, so that its failure shows
    // the offline page: handlers that are plain functions get no fallback.
    {
      matcher: ({ sameOrigin, request }) => sameOrigin && request.mode === "navigate",
      handler: new NetworkOnly(),
    },
  ],
  fallbacks: {
    entries: [{ url: "/offline", matcher: ({ request }) => request.mode === "navigate" }],
  },
});

type Push = { title?: string; body?: string; url?: string; tag?: string; unread?: number };

self.addEventListener("push", (event) => {
  const push: Push = event.data?.json() ?? {};
  const badge =
    "setAppBadge" in navigator && push.unread !== undefined ? navigator.setAppBadge(push.unread) : null;
  const shown = self.registration.showNotification(push.title ?? "Lumo", {
    body: push.body,
    tag: push.tag,
    icon: "/icons/192.png",
    badge: "/icons/badge.png",
    data: { url: push.url },
  });
  event.waitUntil(Promise.all([shown, badge]));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const given: unknown = event.notification.data?.url;
  const target = new URL(typeof given === "string" ? given : "/notifications", self.location.origin);
  if (target.origin !== self.location.origin) return;
  event.waitUntil(openOrFocus(target.href));
});

serwist.addEventListeners();

async function openOrFocus(href: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const [first] = windows;
  if (!first) {
    await self.clients.openWindow(href);
    return;
  }
  await first.focus();
  await first.navigate(href);
}

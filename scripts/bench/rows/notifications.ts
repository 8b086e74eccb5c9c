import { type Row, signedIn } from "../row";

export const notificationRows: Row[] = [
  {
    key: "notifications",
    name: "notifications page",
    ask: (n, size) => ({ path: "/notifications", headers: signedIn(n, size) }),
  },
  {
    key: "unread",
    name: "unread count, JSON",
    ask: (n, size) => ({ path: "/api/v1/notifications/unread-count", headers: signedIn(n, size) }),
  },
];

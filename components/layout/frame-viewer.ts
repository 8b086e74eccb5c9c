import type { ReactNode } from "react";
import type { PlaceKey } from "./places";

/** As much of the viewer as the frame shows. */
export type FrameViewer = {
  handle: string;
  name: string;
  avatarUrl: string | null;
  role: "member" | "moderator" | "admin";
} | null;

/** Something small beside a place's name: a count of what is unread, kept live by its own room. */
export type PlaceBadges = Partial<Record<PlaceKey, ReactNode>>;

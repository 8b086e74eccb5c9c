import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";
import type { Json } from "@/lib/platform/jobs/job";

export type Facts = { [key: string]: Json };

/** A thing somebody wants staff to look at, as they see it. */
export type Found = {
  id: string;
  /** Who said or made it; null where nobody is left who did. */
  memberId: string | null;
  /** What it is called or where it was said, without anybody's name. */
  title: string;
  /** How it begins. */
  excerpt: string;
  /** Where staff finds it; null where they cannot go. */
  href: string | null;
  /** A copy of what the reporter saw: it is all that staff may see of what is private. */
  evidence: Facts;
};

/** A kind of thing that may be reported, and what staff can do with it. */
export type Kind = {
  /** Found through the actor's eyes; refused as `not_found` where they see none, as `forbidden` where there is nothing to report. */
  find: (actor: Actor, ref: string) => Promise<Found>;
  /** Takes it away from everybody, in the decision's transaction. Answers what `restore` needs to bring it back; null when it was gone already. */
  remove: (tx: Tx, staff: Actor, id: string, reason: string) => Promise<Facts | null>;
  /** Brings back what can be brought back; false when nothing can. */
  restore: (tx: Tx, staff: Actor, id: string, kept: Facts) => Promise<boolean>;
  /** How the staff's words stand in for its own, where they can. */
  corrections?: {
    /** Puts them there, in the decision's transaction. Answers what `takeBack` needs, and what stands there now; null when there are no words to correct. */
    correct: (tx: Tx, staff: Actor, id: string, body: string) => Promise<Facts | null>;
    /** Their own stand there again; false when it is gone. */
    takeBack: (tx: Tx, staff: Actor, id: string, kept: Facts) => Promise<boolean>;
  };
};

/** The beginning of something, in one line. */
export function beginningOf(words: string): string {
  return [...words.replaceAll(/\s+/g, " ").trim()].slice(0, 280).join("");
}

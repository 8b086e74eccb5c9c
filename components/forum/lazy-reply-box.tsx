"use client";
import dynamic from "next/dynamic";

/** The field at the foot of a thread. Who only reads does not load what one writes with. */
export const LazyReplyBox = dynamic(() => import("./reply-box").then(({ ReplyBox }) => ReplyBox));

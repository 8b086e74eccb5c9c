"use client";
import dynamic from "next/dynamic";

/** The field to say something to a post. Who only reads does not load what one writes with. */
export const LazyCommentBox = dynamic(() => import("./comment-box").then(({ CommentBox }) => CommentBox));

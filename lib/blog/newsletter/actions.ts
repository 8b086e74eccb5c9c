"use server";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { subscribeToBlog } from "./subscribe-to-blog";
import { unsubscribeFromBlog } from "./unsubscribe-from-blog";

export const subscribe = action(z.object({}), subscribeToBlog, "New posts come to you by mail from now on.");
export const unsubscribe = action(z.object({}), unsubscribeFromBlog, "No more letters from the blog.");

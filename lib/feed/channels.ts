/** Where is whispered that somebody did something, without who or what. Every member may listen, and asks then what is there for them. */
export const FEED_CHANNEL = "feed:home";

"use client";
export { MissingReel as default } from "@/components/layout/missing-reel";

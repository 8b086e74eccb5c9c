"use server";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { forgetSearch, forgetSearches } from "./forget-search";
import { saveSearch } from "./save-search";
import { saveSearchInput, searchParams } from "./schema";

export const keepSearch = action(saveSearchInput, saveSearch, "Saved. It waits for you on the search page.");
export const dropSearch = action(searchParams, forgetSearch);
export const dropSearches = action(z.object({}), forgetSearches);

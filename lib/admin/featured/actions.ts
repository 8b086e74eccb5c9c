"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { dropFeatured } from "./drop-featured";
import { featureThing } from "./feature-thing";
import { featuredParams, featureInput } from "./schema";

export const feature = action(
  featureInput,
  async (actor, input) => {
    await featureThing(actor, input);
    revalidatePath("/admin/featured");
  },
  "It stands there now.",
);

export const unfeature = action(
  featuredParams,
  async (actor, input) => {
    await dropFeatured(actor, input);
    revalidatePath("/admin/featured");
  },
  "Taken off.",
);

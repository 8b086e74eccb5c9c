"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { ref, refParams } from "../schema";
import { deleteSeries } from "./delete-series";
import { orderSeries } from "./order-series";
import { saveSeries } from "./save-series";
import { orderInput, seriesInput } from "./schema";
import { startSeries } from "./start-series";

export const openSeries = action(seriesInput, async (actor, input) => {
  const { slug } = await startSeries(actor, input);
  redirect(`/blog/write/series/${slug}`);
});
export const changeSeriesWords = action(seriesInput.extend({ slug: ref }), saveSeries);
export const changeSeriesOrder = action(
  z.object({
    slug: ref,
    posts: z
      .string()
      .max(10_000)
      .transform((ids) => ids.split(","))
      .pipe(orderInput.shape.posts),
  }),
  orderSeries,
);
export const endSeries = action(refParams, async (actor, input) => {
  await deleteSeries(actor, input);
  redirect("/blog/write/series");
});

import { z } from "zod";
import { flagInput, flagParams } from "./schema";

/** A switch says which way it shall be turned. */
export const flagForm = z
  .object({ ...flagParams.shape, reason: flagInput.shape.reason, to: z.enum(["on", "off"]) })
  .transform(({ to, ...input }) => ({ ...input, isOn: to === "on" }));

"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { secondFactorCode } from "../schema";
import { beginTotp } from "./begin-totp";
import { renewRecoveryCodes } from "./renew-recovery-codes";
import { turnOffTotp } from "./turn-off-totp";
import { turnOnTotp } from "./turn-on-totp";

export const begin = action(z.object({}), async (actor) => {
  await beginTotp(actor);
  revalidatePath("/settings/security");
});

export const turnOn = action(secondFactorCode, (actor, input) => turnOnTotp(actor, input));

export const turnOff = action(
  secondFactorCode,
  async (actor, input) => {
    await turnOffTotp(actor, input);
    revalidatePath("/settings/security");
  },
  "Two-step sign-in is off.",
);

export const renewCodes = action(secondFactorCode, (actor, input) => renewRecoveryCodes(actor, input));

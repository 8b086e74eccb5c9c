import { completeSecondFactor } from "@/lib/accounts/complete-second-factor";
import { secondFactorCode } from "@/lib/accounts/schema";
import { readCookie } from "@/lib/auth/jar";
import { endpoint } from "@/lib/web/endpoint";
import { keepOutcome, signInAnswer } from "@/lib/web/finish-sign-in";
import { readVisitor } from "@/lib/web/visitor";

export const POST = endpoint(
  {
    summary: "Give the second factor that signing in asked for",
    who: "anyone",
    body: secondFactorCode,
    answer: signInAnswer,
  },
  async ({ body }) => {
    const ticket = await readCookie("second-factor");
    return keepOutcome(await completeSecondFactor(await readVisitor(), { ticket, code: body.code }));
  },
);

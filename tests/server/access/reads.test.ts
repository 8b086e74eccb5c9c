import { describe } from "vitest";
import { DOORS } from "@/tests/api/access/matrix";
import { borrowStage } from "./stage";
import { addressIn, sweep } from "./sweep";

borrowStage();

const WAYS = ["document", "RSC: 1", "past the middleware", "two slashes"];

describe.each([false, true])("what handlers answer, with Ada's profile private: %s,", (isPrivate) => {
  sweep(
    isPrivate,
    (scene) =>
      Object.keys(DOORS)
        .filter((door) => door.startsWith("GET ") && !/realtime|cron|auth|metrics|health/.test(door))
        .map((door) => ({ page: door, path: addressIn(scene)(door.slice(4)), transports: () => WAYS })),
    2_500,
  );
});

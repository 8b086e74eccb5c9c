import { describe } from "vitest";
import { DOORS } from "@/tests/api/access/matrix";
import { borrowStage } from "./stage";
import { addressIn, sweep, waysOf } from "./sweep";

borrowStage();

const ways = waysOf(["document", "RSC: 1", "past the middleware", "two slashes"], ["document"]);

// tests/safety/access.test.ts asks the handlers themselves; here they are behind the server and all that stands before it.
describe.each([false, true])("what handlers answer, with Ada's profile private: %s,", (isPrivate) => {
  sweep(
    isPrivate,
    (scene) =>
      Object.keys(DOORS)
        .filter((door) => door.startsWith("GET ") && !/realtime|cron|auth|metrics|health/.test(door))
        .map((door) => ({
          page: door,
          path: addressIn(scene)(door.slice(4)),
          transports: (viewpoint) =>
            isPrivate && !door.includes("{handle}") ? ["document"] : ways(viewpoint),
        })),
    isPrivate ? 1_500 : 2_500,
  );
});

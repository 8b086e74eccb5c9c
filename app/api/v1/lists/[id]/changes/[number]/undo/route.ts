import { z } from "zod";
import { changeParams } from "@/lib/films/lists/schema";
import { undoChange } from "@/lib/films/lists/undo-change";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Undo a change of a list you edit",
    who: "member",
    params: changeParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => undoChange(actor, params),
);

import { listDiary } from "@/lib/films/diary/queries";
import { diaryPage, diaryQuery } from "@/lib/films/diary/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "A member's diary, the latest viewing first; with `month`, all of that month",
    who: "anyone",
    params: memberParams,
    query: diaryQuery,
    answer: diaryPage,
  },
  ({ actor, params, query }) => listDiary(actor, { ...params, ...query }),
);

import "server-only";
import { sensible } from "@/components/profiles/sensible";
import { listDiary } from "@/lib/films/diary/queries";
import { type DiaryPage, diaryQuery } from "@/lib/films/diary/schema";
import { isAppError } from "@/lib/platform/errors";
import { PAGE } from "@/lib/platform/pagination";
import { memberRef } from "@/lib/profiles/schema";
import { pageViewer } from "@/lib/web/page";
import { localDay } from "../log/local-day";

type Asked = Record<string, string | string[] | undefined>;
type Diary = { page: DiaryPage /** Of a calendar. */; month: string | null; cursor: string | undefined };

/** The part of a diary that an address asks for: a page of it, or a month as a calendar. Null where it is not the viewer's to read. */
export async function diaryOf(handle: string, asked: Asked): Promise<Diary | null> {
  const viewer = await pageViewer();
  const member = memberRef.safeParse(handle.replace(/^%40/, "@")).data ?? "-";
  const month =
    asked.view === "calendar"
      ? (diaryQuery.shape.month.safeParse(asked.month).data ?? localDay(viewer?.timeZone).slice(0, 7))
      : null;
  const from = typeof asked.cursor === "string" && !month ? asked.cursor.slice(0, 500) : undefined;
  try {
    const page = await sensible(from, (cursor) =>
      listDiary(viewer, { handle: member, month: month ?? undefined, cursor, limit: PAGE.rows }),
    );
    return { page, month, cursor: from };
  } catch (error) {
    // Whether there is such a member, and what of them is shown, is the profile's to say.
    if (isAppError(error, "forbidden") || isAppError(error, "not_found")) return null;
    throw error;
  }
}

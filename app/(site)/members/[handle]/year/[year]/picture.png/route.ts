import { paintYear } from "@/components/films/pictures/paint-year";
import { answerPicture } from "@/lib/web/picture";

/** A year in review where it is shared. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ handle: string; year: string }> },
) {
  const { handle, year } = await params;
  return answerPicture(request, () => paintYear(handle, year));
}

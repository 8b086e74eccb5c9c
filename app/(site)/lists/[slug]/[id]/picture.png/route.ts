import { paintList } from "@/components/films/pictures/paint-list";
import { answerPicture } from "@/lib/web/picture";

/** A list where it is shared. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return answerPicture(request, () => paintList(id));
}

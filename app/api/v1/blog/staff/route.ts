import { listBlogStaff } from "@/lib/blog/roles/queries";
import { staffList } from "@/lib/blog/roles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Who writes the blog and who edits it, to editors; to others their own part in it",
    who: "member",
    answer: staffList,
  },
  ({ actor }) => listBlogStaff(actor),
);

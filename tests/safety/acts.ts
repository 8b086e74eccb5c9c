import { changeSiteRole } from "@/lib/admin/change-role";
import { switchFlag } from "@/lib/admin/switch-flag";
import { deleteComment } from "@/lib/blog/comments/delete-comment";
import { setCommentsOpen } from "@/lib/blog/comments/set-comments-open";
import { subscribeToBlog } from "@/lib/blog/newsletter/subscribe-to-blog";
import { tellReaders } from "@/lib/blog/newsletter/tell-readers";
import { giveRole } from "@/lib/blog/roles/give-role";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { savePost } from "@/lib/blog/writing/save-post";
import { schedulePost } from "@/lib/blog/writing/schedule-post";
import { startPost } from "@/lib/blog/writing/start-post";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { closeCommunity } from "@/lib/communities/close-community";
import { createCommunity } from "@/lib/communities/create-community";
import { createEvent } from "@/lib/communities/events/create-event";
import { joinCommunity } from "@/lib/communities/members/join-community";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { removeMember } from "@/lib/communities/members/remove-member";
import { createCommunityInput } from "@/lib/communities/schema";
import { bookmarkPost } from "@/lib/forum/bookmarks/bookmark-post";
import { deleteCategory } from "@/lib/forum/categories/delete-category";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { voteInPoll } from "@/lib/forum/polls/vote-in-poll";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { reactToPost } from "@/lib/forum/posts/react-to-post";
import { renameTag } from "@/lib/forum/tags/rename-tag";
import { tagThread } from "@/lib/forum/tags/tag-thread";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { mergeThreads } from "@/lib/forum/threads/merge-threads";
import type { Thread } from "@/lib/forum/threads/schema";
import { solveThread } from "@/lib/forum/threads/solve-thread";
import { splitThread } from "@/lib/forum/threads/split-thread";
import { createGroup } from "@/lib/messaging/create-group";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { claimCase } from "@/lib/moderation/claim-case";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { saveSearch } from "@/lib/search/save-search";
import { draftOf, letGo, published, words } from "@/tests/lib/blog/desk";
import { comment } from "@/tests/lib/blog/said";
import * as rooms from "@/tests/lib/communities/place";
import { categoryOf, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, groupOf, say } from "@/tests/lib/messaging/talk";
import { decide, queue, report } from "@/tests/lib/moderation/desk";
import { ada, admin, grace, moderator, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

export type Act = () => Promise<unknown>;
let turn = 0;
/** A name that nothing else has. */
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const fresh = (word: string) => `${word} ${++turn}`;
const films = () => categoryOf(fresh("Films"), { hasAnswers: true });
const thread = async (author = ada) => start(author, await films(), fresh("The long take"));
const WHY = "It is against the rules.";

async function discussed(): Promise<Thread> {
  const begun = await thread();
  await reply(grace, begun, "I was there.");
  await reply(ada, begun, "So was I, @grace.");
  return begun;
}

async function post(number: number): Promise<{ id: string }> {
  const found = (await postsOf(ada, await discussed())).find((each) => each.number === number);
  if (!found) throw new Error(`Nobody wrote number ${number}.`);
  return { id: found.id };
}

async function opened() {
  await report(grace, "member", (await newcomer(`rude${++turn}`)).handle);
  const [card] = await queue();
  if (!card) throw new Error("Something was reported.");
  return card;
}

async function warned() {
  const who = await newcomer(`warned${++turn}`);
  await report(grace, "member", who.handle);
  const card = (await queue()).find(({ member }) => member?.handle === who.handle);
  if (!card) throw new Error("It was reported.");
  await decide(moderator, card, { verdict: "warn" });
  const [{ id } = { id: "" }] = await asSuperuser<{ id: string }>(
    "SELECT id FROM moderation_decisions WHERE member_id = $1",
    [who.id],
  );
  return { who, id, caseId: card.id };
}

const place = () => rooms.placeOf(ada, [grace], { name: fresh("Flicker Society") });
const group = async () => groupOf(ada, grace);

/** What members and staff do that touches more than one row: each sets its own scene, and answers what is done in it. */
export const ACTS: Record<string, () => Promise<Act>> = {
  "begin a thread with a poll": async () => {
    const { slug } = await films();
    const poll = {
      kind: "single" as const,
      options: ["Yes", "No"],
      most: 1,
      hidesResults: false,
      closesAt: null,
    };
    return () => start(ada, { slug }, "Shall we?", "Well, @grace?", ["sound"], poll);
  },
  reply: async () => {
    const begun = await discussed();
    return () => reply(ada, begun, "And again, @grace.");
  },
  "edit a post": async () => {
    const { id } = await post(3);
    return () => editPost(ada, { id, body: "So was she." });
  },
  "delete somebody's post": async () => {
    const { id } = await post(2);
    return () => deletePost(moderator, { id, reason: WHY });
  },
  "react to a post": async () => {
    const { id } = await post(2);
    return () => reactToPost(ada, { id, emoji: "👏" });
  },
  "bookmark a post": async () => {
    const { id } = await post(2);
    return () => bookmarkPost(ada, { id, note: "For later", remindAt: tomorrow() });
  },
  "delete a thread": async () => {
    const { id } = await discussed();
    return () => deleteThread(moderator, { id, reason: WHY });
  },
  "move a thread": async () => {
    const [{ id }, { slug }] = [await discussed(), await films()];
    return () => keepThread(moderator, { id, category: slug, isLocked: true, reason: WHY });
  },
  "merge threads": async () => {
    const [{ id }, { id: into }] = [await discussed(), await discussed()];
    return () => mergeThreads(moderator, { id, into, reason: WHY });
  },
  "split a thread": async () => {
    const { id } = await discussed();
    return () =>
      splitThread(moderator, { id, numbers: [2, 3], title: "Another", category: undefined, reason: WHY });
  },
  "mark an answer": async () => {
    const { id } = await discussed();
    return () => solveThread(ada, { id, number: 2 });
  },
  "tag a thread": async () => {
    const { id } = await discussed();
    return () => tagThread(ada, { id, tags: ["light", "sound"] });
  },
  "rename a tag": async () => {
    const tag = `tag-${++turn}`;
    await tagThread(ada, { id: (await thread()).id, tags: [tag] });
    return () => renameTag(moderator, { tag, to: `${tag}-too` });
  },
  vote: async () => {
    const poll = {
      kind: "single" as const,
      options: ["Yes", "No"],
      most: 1,
      hidesResults: false,
      closesAt: null,
    };
    const { id } = await start(ada, await films(), "Shall we?", "Well?", [], poll);
    return () => voteInPoll(grace, { id, choices: [1] });
  },
  "delete a category": async () => {
    const { slug } = await films();
    return () => deleteCategory(admin, { slug });
  },
  "save a draft of a post": async () => {
    const { id, version } = await draftOf(ada);
    return () => savePost(ada, { ...words, id, version, body: "Rain, and **hail**." });
  },
  "begin a post": async () => {
    await draftOf(ada);
    return () => startPost(ada);
  },
  "hand in a post": async () => {
    const { id } = await draftOf(ada);
    return () => submitPost(ada, { id });
  },
  "publish a post": async () => {
    const { id } = await draftOf(ada);
    await submitPost(ada, { id });
    await letGo(id);
    return () => publishPost(admin, { id });
  },
  "plan a post": async () => {
    const { id } = await draftOf(ada);
    await submitPost(ada, { id });
    await letGo(id);
    return () => schedulePost(admin, { id, at: new Date(tomorrow()) });
  },
  "take a post back": async () => {
    const { id } = await published(ada);
    return () => unpublishPost(admin, { id, note: WHY });
  },
  "comment on a post": async () => {
    const post = await published(ada, { title: fresh("Rain") });
    return () => comment(grace, post, "For @alan.");
  },
  "delete somebody's comment": async () => {
    const { id } = await comment(grace, await published(ada, { title: fresh("Rain") }), "For @alan.");
    return () => deleteComment(moderator, { id, reason: WHY });
  },
  "close the comments on a post": async () => {
    const { slug } = await published(ada, { title: fresh("Rain") });
    return () => setCommentsOpen(moderator, { slug, isOpen: false });
  },
  "tell readers of a post": async () => {
    const { id } = await published(ada, { title: fresh("Rain") });
    await subscribeToBlog(grace);
    return () => tellReaders({ postId: id });
  },
  "make somebody a writer": async () => {
    const { handle } = await newcomer(`writer${++turn}`);
    return () => giveRole(admin, { handle, role: "writer" });
  },
  report: async () => {
    const { handle } = await newcomer(`loud${++turn}`);
    return () => report(grace, "member", handle);
  },
  "claim a case": async () => {
    const { id } = await opened();
    return () => claimCase(moderator, { id });
  },
  "warn somebody": async () => {
    const card = await opened();
    return () => decide(moderator, card, { verdict: "warn" });
  },
  "suspend somebody": async () => {
    const card = await opened();
    return () => decide(moderator, card, { verdict: "suspend", ends: "week" });
  },
  appeal: async () => {
    const { who, id } = await warned();
    return () => appealDecision(who, { id, words: "I was quoting the film." });
  },
  "judge an appeal": async () => {
    const { who, id, caseId } = await warned();
    await appealDecision(who, { id, words: "I was quoting the film." });
    return () => judgeAppeal(admin, { id: caseId, judgement: "undone", reason: "A film it is." });
  },
  "give a role of the site": async () => {
    const { handle } = await newcomer(`keen${++turn}`);
    return () => changeSiteRole(admin, { handle, role: "moderator", reason: "Asked, and said yes." });
  },
  "turn a switch": async () => {
    const name = (["studio", "payments"] as const)[turn++ % 2] ?? "studio";
    return () => switchFlag(admin, { name, isOn: false, reason: "For the night." });
  },
  "save a search": async () => {
    const query = fresh("kettle");
    return () => saveSearch(ada, { query });
  },
  "save a draft in the forum": async () => {
    const { id } = await thread();
    return () =>
      saveForumDraft(ada, { place: id, body: "To be continued" } as Parameters<typeof saveForumDraft>[1]);
  },
  "send a message": async () => {
    const where = await group();
    return () => say(ada, where, "Tonight, @grace?");
  },
  "edit a message": async () => {
    const { id } = await say(ada, await group(), "Tonight?");
    return () => editMessage(ada, { id, body: "Tomorrow, @grace?" });
  },
  "delete a message": async () => {
    const { id } = await say(ada, await group(), "Tonight, @grace?");
    return () => deleteMessage(ada, { id });
  },
  "open a group": async () => {
    const who = await newcomer(`friend${++turn}`);
    await followMember(who, { member: "ada" });
    return () => createGroup(ada, { name: "Wednesday films", members: [who.handle] });
  },
  "open a community": async () => {
    const who = await newcomer(`founder${++turn}`);
    await establish(who);
    const input = createCommunityInput.parse({ name: fresh("Splice"), description: "Of film." });
    return () => createCommunity(who, input);
  },
  "join a community": async () => {
    const [{ community }, who] = [await place(), await newcomer(`guest${++turn}`)];
    return () => joinCommunity(who, { slug: community.slug });
  },
  "leave a community": async () => {
    const { community } = await place();
    return () => leaveCommunity(grace, { slug: community.slug });
  },
  "send somebody out of a community": async () => {
    const { community } = await place();
    return () => removeMember(ada, { slug: community.slug, member: "grace", reason: WHY });
  },
  "close a community": async () => {
    const { community } = await place();
    return () => closeCommunity(ada, { slug: community.slug });
  },
  "plan an evening": async () => {
    const { community } = await place();
    return () => createEvent(ada, { slug: community.slug, ...rooms.anEvent });
  },
  follow: async () => {
    const { handle } = await newcomer(`star${++turn}`);
    return () => followMember(ada, { member: handle });
  },
  "block somebody": async () => {
    const who = await newcomer(`pest${++turn}`);
    await followMember(who, { member: "ada" });
    return () => blockMember(ada, { member: who.handle });
  },
  "change one's profile": async () => {
    const who = await newcomer(`shy${++turn}`);
    return () => updateProfile(who, { isPrivate: true, bio: "Here **I** am." });
  },
};

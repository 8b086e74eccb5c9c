/** Sends JSON to our own API and answers what came back; a refusal is thrown in the words the server chose. */
export async function postJson(path: string, body: unknown) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail ?? "That did not work. Try once more.");
  return answer;
}

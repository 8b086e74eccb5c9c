/** Words that only this device keeps until they are sent. */
export const onThisDevice = {
  saveDraft: async () => undefined,
  dropDraft: async () => undefined,
};

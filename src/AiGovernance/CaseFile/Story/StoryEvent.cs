using AiGovernance.Data;

namespace AiGovernance.CaseFile.Story;

/// <summary>One act in the life of a case, as people tell it.</summary>
/// <param name="What">Completes the sentence that the person's name begins.</param>
/// <param name="Said">The words that were exchanged: a question to the submitter, its answer.</param>
/// <param name="Changes">Fields in plain words, before and after.</param>
public sealed record StoryEvent(long Number, DateTime At, string Who, string What, string? Reason, string? Said, IReadOnlyList<TrailChange> Changes);

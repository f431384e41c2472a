namespace AiGovernance.Documents;

/// <summary>How far the making of a document is (RP-4).</summary>
/// <param name="Place">In the queue, from 1; 0 once it is being made.</param>
/// <param name="Page">Written so far; 0 while the records are being read.</param>
/// <param name="Of">How many pages it will have; 0 while nobody knows.</param>
public readonly record struct DocumentProgress(int Place, int Page = 0, int Of = 0);

namespace AiGovernance.Documents;

/// <summary>Kinds of documents as a person reads them: "use-case" is "Use case".</summary>
public static class DocumentWords
{
    /// <summary>Name and version of what makes the documents (RP-3).</summary>
    public const string Product = "AiGovernance 1.0";

    public static string Kind(string kind) => kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');
}

using AiGovernance.RiskScoring.EuAct;

namespace AiGovernance.Frameworks.Packs;

/// <summary>What evidence each duty of the EU AI Act wants; which duties a case has follows from its intake and our role (FW-4).</summary>
/// <param name="ArticleCount">Each article under which the catalogue of duties lists one.</param>
public sealed record EuEvidence(string Id, string Title, string Source, int ArticleCount, IReadOnlyList<EuEvidence.Wanted> Articles)
{
    private const string File = "eu-ai-act-evidence-v1.json";

    /// <summary>One article with the rule over the records, or what Compliance attests.</summary>
    public sealed record Wanted(string Article, string? Check = null, string? Attestation = null);

    public string IdOf(string article) => $"{Id} {article}";

    public static EuEvidence Load() => Read(FrameworkFile.Text(File));

    public static EuEvidence Read(string json)
    {
        var read = FrameworkFile.Read<EuEvidence>(File, json);
        FrameworkFile.Expect(File, "articles", read.ArticleCount, read.Articles.Count);
        FrameworkFile.EachOnce(File, read.Articles.Select(a => a.Article));
        foreach (var wanted in read.Articles) PackCatalogue.Check(File, read.IdOf(wanted.Article), wanted.Check, wanted.Attestation);
        var duties = EuCatalogue.Current.Duties.Select(d => d.Article).ToHashSet(StringComparer.Ordinal);
        if (duties.Except(read.Articles.Select(a => a.Article)).FirstOrDefault() is { } missing) throw FrameworkFile.Wrong(File, $"nothing says what shows {missing}");
        if (read.Articles.FirstOrDefault(a => !duties.Contains(a.Article)) is { } unknown) throw FrameworkFile.Wrong(File, $"no duty stands under {unknown.Article}");
        return read;
    }

    /// <summary>The duties of one case as a pack of its own.</summary>
    public Pack Of(IReadOnlyList<EuDuty> duties)
    {
        var items = duties.GroupBy(d => d.Article).Select(g => new PackItem(g.Key, Words([.. g]), For(g.Key).Check, For(g.Key).Attestation)).ToList();
        return new(Id, Title, Source, "its class under the Act and our part in it", items.Count, [], items);
    }

    private Wanted For(string article) => Articles.Single(a => a.Article == article);

    private static string Words(IReadOnlyList<EuDuty> duties) => $"{string.Join("; ", duties.Select(d => d.Text))}. From {RuleShapes.Day(duties.Min(d => d.From))}.";
}

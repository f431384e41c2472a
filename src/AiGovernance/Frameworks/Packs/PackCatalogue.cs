using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;

namespace AiGovernance.Frameworks.Packs;

/// <summary>The packs that ship with the product; one with a wrong count or an unknown name stops the start (FW-1).</summary>
public sealed class PackCatalogue
{
    private static readonly string[] Files = ["pack-hipaa-v1.json", "pack-pci-dss-v1.json", "pack-finance-v1.json", "pack-gdpr-v1.json", "pack-fedramp-v1.json"];

    private readonly HashSet<string> attestable;

    private PackCatalogue(IReadOnlyList<Pack> packs, EuEvidence euAct)
    {
        (Packs, EuAct) = (packs, euAct);
        FrameworkFile.EachOnce("The list of packs", packs.Select(p => p.Id));
        attestable = [.. packs.SelectMany(p => p.Items.Where(i => i.Attestation is not null).Select(p.IdOf)), .. euAct.Articles.Where(a => a.Attestation is not null).Select(a => euAct.IdOf(a.Article))];
    }

    public IReadOnlyList<Pack> Packs { get; }
    public EuEvidence EuAct { get; }

    /// <summary>A person may say it, because records do not, or not in full.</summary>
    public bool IsAttested(string itemId) => attestable.Contains(itemId);

    public static PackCatalogue Load() => new([.. Files.Select(f => Read(f, FrameworkFile.Text(f)))], EuEvidence.Load());

    /// <summary>Reads one pack; throws <see cref="InvalidDataException"/> naming what is wrong.</summary>
    public static Pack Read(string name, string json)
    {
        var pack = FrameworkFile.Read<Pack>(name, json);
        FrameworkFile.Expect(name, "items", pack.ItemCount, pack.Items.Count);
        FrameworkFile.EachOnce(name, pack.Items.Select(i => i.Id));
        foreach (var item in pack.Items) Check(name, pack.IdOf(item), item.Check, item.Attestation);
        foreach (var test in pack.When.SelectMany(all => all)) Check(name, test);
        return pack;
    }

    internal static void Check(string name, string id, string? check, string? attestation)
    {
        if (check is null && attestation is null) throw FrameworkFile.Wrong(name, $"{id} has neither a rule nor an attestation");
        if (check is not null && !PackChecks.All.ContainsKey(check)) throw FrameworkFile.Wrong(name, $"{id} names the unknown rule '{check}'");
        if (id.Length > AttestationRecord.IdMaxLength) throw FrameworkFile.Wrong(name, $"{id} is longer than {AttestationRecord.IdMaxLength} characters");
    }

    private static void Check(string name, PackTest test)
    {
        if (test.Data is { } data)
        {
            if (data != PackTest.UsFederal && !Enum.GetNames<DataKinds>().Concat(Enum.GetNames<DataRegimes>()).Contains(data)) throw FrameworkFile.Wrong(name, $"data holds no '{data}'");
            return;
        }
        var question = QuestionnaireCatalogue.Intake.Find(test.Question ?? "") ?? throw FrameworkFile.Wrong(name, $"the intake has no question '{test.Question}'");
        foreach (var value in test.Says ?? [])
            if (question.HasChoices && question.Choice(value) is null) throw FrameworkFile.Wrong(name, $"the question {question.Id} has no answer '{value}'");
        if (test.Says is not { Count: > 0 }) throw FrameworkFile.Wrong(name, $"the test of {question.Id} names no answer");
    }
}

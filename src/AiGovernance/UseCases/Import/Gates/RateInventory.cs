using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases.Import.Gates;

/// <summary>What our gates make of an inventory's own facts by one reading, beside what its agencies say.</summary>
/// <param name="Called">Rows that their agency calls rights- or safety-impacting.</param>
/// <param name="Others">All others, those without a rating among them.</param>
public sealed record ReadingFigures(string Reading, GateCount Called, GateCount Others);

/// <summary>How many of some rows the gates rate how.</summary>
/// <param name="High">High or above by the gates that apply.</param>
/// <param name="Moderate">Moderate by the gates that apply.</param>
/// <param name="Answered">Rows that give at least one answer that a gate or the score looks at.</param>
/// <param name="Open">Below High, and a gate that would make it High waits for an answer the inventory does not give.</param>
public sealed record GateCount(int Rows, int High, int Moderate, int Answered, int Open)
{
    public static readonly GateCount None = new(0, 0, 0, 0, 0);

    internal GateCount And(RiskTier tier, bool answered, bool open) =>
        new(Rows + 1, High + One(tier >= RiskTier.High), Moderate + One(tier is RiskTier.Moderate), Answered + One(answered), Open + One(tier < RiskTier.High && open));

    private static int One(bool counts) => counts ? 1 : 0;
}

/// <summary>Rates the rows of the federal inventory by our gates, from its structured columns alone (RS-1). Nothing is stored.</summary>
public sealed class RateInventory(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<ReadingFigures>>> Handle(InventoryFile file, CancellationToken ct = default) => database.Read<IReadOnlyList<ReadingFigures>>(this, async _ =>
    {
        if (!access.Allows(UseCasePermissions.Import)) return Refusal.Forbidden;
        var opened = await InventoryReader.Open(file.Content, InventoryProfiles.Omb2024, ct);
        if (!opened.Succeeded) return opened.Refusal;
        await using var reader = opened.Value;
        var figures = AnswerReadings.Omb2024.Select(r => new ReadingFigures(r.Name, GateCount.None, GateCount.None)).ToArray();
        await foreach (var row in reader.Rows(ct).OfType<AcceptedRow>().WithCancellation(ct))
            for (var i = 0; i < figures.Length; i++) figures[i] = And(figures[i], row, AnswerReadings.Omb2024.Take(i + 1));
        return Result.Of<IReadOnlyList<ReadingFigures>>(figures);
    }, ct);

    private static ReadingFigures And(ReadingFigures figures, AcceptedRow row, IEnumerable<AnswerReading> readings)
    {
        var answers = AnswerReadings.Of(row, readings);
        var score = Scoring.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, answers, IntakeFacts.Unknown, mitigationConfirmed: false, Stage.Draft);
        var tier = score.Gates.Select(g => g.MinTier ?? RiskTier.Low).Append(RiskTier.Low).Max();
        var open = score.DependOnAnswersToCome.Any(g => g.MinTier >= RiskTier.High);
        return row.Fields.Rating?.Meaning is SourceRating.RightsImpacting or SourceRating.SafetyImpacting or SourceRating.Both
            ? figures with { Called = figures.Called.And(tier, answers.Count > 0, open) }
            : figures with { Others = figures.Others.And(tier, answers.Count > 0, open) };
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Benchmarks;

/// <summary>How many whole intakes are scored a second on one core, with every line of the explanation; beside it the questionnaire alone, without gates and lines.</summary>
internal sealed class ScoringFigure : Figure
{
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public override string Name => "scoring";

    public override Task<IReadOnlyList<FigureRow>> Measure()
    {
        var examples = WorkedIntake.All;
        var (definition, gates) = (QuestionnaireCatalogue.Intake, GateCatalogue.Intake);
        // The machine may be shared: the best round tells what the portal can do.
        var limit = Best(examples, e => Evaluation.Of(definition, e.Answers, e.Facts, Stage.Submitted));
        var rate = Best(examples, e => Scoring.Of(definition, gates, e.Answers, e.Facts, mitigationConfirmed: false));
        return Task.FromResult<IReadOnlyList<FigureRow>>([FigureRow.Rate($"scoring, {examples.Count} whole intakes, one core", rate, limit)]);
    }

    private static double Best(IReadOnlyList<WorkedIntake> examples, Action<WorkedIntake> act) => Enumerable.Range(0, Rounds + 1).Max(_ =>
    {
        var (done, watch) = (0, Stopwatch.StartNew());
        for (; watch.Elapsed < Round; done += examples.Count)
            foreach (var example in examples) act(example);
        return done / watch.Elapsed.TotalSeconds;
    });
}

/// <summary>How long it takes to try every answer of a whole intake (RS-4): the slowest of the worked examples.</summary>
internal sealed class WhatIfFigure : Figure
{
    private const int Rounds = 20;

    public override string Name => "what-if";

    public override Task<IReadOnlyList<FigureRow>> Measure()
    {
        var slowest = WorkedIntake.All.Max(example => Enumerable.Range(0, Rounds).Min(_ =>
        {
            var began = Stopwatch.GetTimestamp();
            WhatIf.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, example.Answers, example.Facts, mitigationConfirmed: false);
            return Stopwatch.GetElapsedTime(began);
        }));
        return Task.FromResult<IReadOnlyList<FigureRow>>([FigureRow.Time("what-if, whole intake, slowest example", slowest)]);
    }
}

/// <summary>One of the worked examples of the intake.</summary>
internal sealed record WorkedIntake(Answers Answers, IReadOnlyDictionary<string, string> Facts)
{
    public static IReadOnlyList<WorkedIntake> All { get; } = Read();

    public static Answers Named(string name)
    {
        using var stream = typeof(WorkedIntake).Assembly.GetManifestResourceStream("intake-examples.json")!;
        return Answers.Read(JsonNode.Parse(stream)!["examples"]!.AsArray().Single(e => (string?)e!["name"] == name)!["answers"]!.ToJsonString(), QuestionnaireCatalogue.Intake).Value!;
    }

    private static IReadOnlyList<WorkedIntake> Read()
    {
        using var stream = typeof(WorkedIntake).Assembly.GetManifestResourceStream("intake-examples.json")!;
        return [.. JsonNode.Parse(stream)!["examples"]!.AsArray().Select(e => new WorkedIntake(
            Answers.Read(e!["answers"]!.ToJsonString(), QuestionnaireCatalogue.Intake).Value!,
            e["facts"]!.AsObject().ToDictionary(f => f.Key, f => f.Value!.ToString())))];
    }
}

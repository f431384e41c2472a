using System.CommandLine;
using System.Globalization;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.Questionnaires.SurveyJs;
using AiGovernance.RiskScoring;

namespace AiGovernance.Hosting;

/// <summary>Scores answers to a questionnaire, both as files. Needs no database and starts no portal.</summary>
internal static class ScoreCommand
{
    /// <summary>Beyond any questionnaire; a larger file is a mistake.</summary>
    private const long MostBytes = 20_000_000;

    private static readonly Option<FileInfo> DefinitionFile = new("--definition") { Description = "The questionnaire: SurveyJS JSON or the portal's own form.", Required = true };
    private static readonly Option<FileInfo> Answers = new("--answers") { Description = "JSON object of question name to value or list of values.", Required = true };

    private static readonly Option<string?> Method = new("--method")
    {
        Description = $"How the choices of a SurveyJS file count: {string.Join(", ", ScoringMethods.All.Select(m => m.Id))}, or a file. Without it: {ScoringMethods.Default.Id}.",
    };

    private static readonly Option<string[]> Facts = new("--fact") { Description = "NAME=VALUE of a fact that the conditions of the portal's own form look at." };

    public static Command Create()
    {
        var command = new Command("score-questionnaire", "Scores answers to a questionnaire. Prints one JSON object: impact, impactMax, mitigation, mitigationMax, residual, level (1 to 4). What is left out of the score is said on standard error.") { DefinitionFile, Answers, Method, Facts };
        command.SetAction(async (parsed, ct) =>
        {
            try
            {
                return await Run(parsed, ct);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                return await HostCommands.Fail(unreadable.Message);
            }
        });
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken ct)
    {
        var method = await MethodOf(parsed.GetValue(Method), ct);
        if (method is { IsRight: false }) return await Refuse(method.Problems);
        var (definition, remarks) = QuestionnaireFile.Read(parsed.GetValue(DefinitionFile)!.Name, await Text(parsed.GetValue(DefinitionFile)!, ct), method?.Value);
        if (!definition.IsRight) return await Refuse(definition.Problems);
        var answers = AnswersFile.Read(parsed.GetValue(Answers)!.Name, await Text(parsed.GetValue(Answers)!, ct), definition.Value);
        if (!answers.IsRight) return await Refuse(answers.Problems);
        if (FactsOf(parsed.GetValue(Facts) ?? []) is not { } facts) return await HostCommands.Fail("A fact is given once, as NAME=VALUE.");
        if (definition.Value.Facts.FirstOrDefault(f => !facts.ContainsKey(f)) is { } missing) return await HostCommands.Fail($"The questionnaire looks at the fact '{missing}': give it with --fact {missing}=VALUE.");
        if (facts.Keys.FirstOrDefault(f => !definition.Value.Facts.Contains(f)) is { } unknown) return await HostCommands.Fail($"The questionnaire knows no fact '{unknown}'.");

        var score = QuestionnaireScore.Of(definition.Value, answers.Value, facts);
        foreach (var remark in remarks.Select(r => r.ToString()).Concat(score.Remarks)) await Console.Error.WriteLineAsync(remark);
        await Console.Out.WriteLineAsync(Json(score));
        return 0;
    }

    /// <summary>Null when none was asked for.</summary>
    private static async Task<Checked<ScoringMethod>?> MethodOf(string? asked, CancellationToken ct)
    {
        if (asked is null) return null;
        if (ScoringMethods.Named(asked) is { } known) return new(known, []);
        return File.Exists(asked)
            ? ScoringMethodReader.Read(Path.GetFileName(asked), await Text(new FileInfo(asked), ct))
            : new(null, [new(asked, "$", $"is neither a file nor one of {string.Join(", ", ScoringMethods.All.Select(m => m.Id))}")]);
    }

    private static Dictionary<string, string>? FactsOf(string[] given)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in given)
            if (fact.IndexOf('=', StringComparison.Ordinal) is var at && (at < 1 || !facts.TryAdd(fact[..at], fact[(at + 1)..])))
                return null;
        return facts;
    }

    private static async Task<string> Text(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists) throw new FileNotFoundException($"There is no file {file.FullName}.");
        return file.Length <= MostBytes ? await File.ReadAllTextAsync(file.FullName, ct) : throw new IOException($"{file.FullName} is larger than {MostBytes / 1_000_000} MB.");
    }

    private static async Task<int> Refuse(IEnumerable<DefinitionProblem> problems) =>
        await HostCommands.Fail(string.Join(Environment.NewLine, problems));

    private static string Json(QuestionnaireScore score)
    {
        var points = score.Points;
        var max = (decimal)points.MitigationMax / points.MitigationMaxDivisor;
        return string.Create(CultureInfo.InvariantCulture,
            $"{{\"impact\":{points.Impact},\"impactMax\":{points.ImpactMax},\"mitigation\":{points.Mitigation},\"mitigationMax\":{max:0.####},\"residual\":{points.Residual},\"level\":{score.Level}}}");
    }
}

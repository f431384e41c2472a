namespace AiGovernance.Frameworks.Logging;

/// <summary>How the kinds of logs are called.</summary>
public static class LoggingWords
{
    public static readonly IReadOnlyList<(Logged What, string Text)> All =
        [(Logged.Training, "training"), (Logged.Inference, "what it is asked and answers"), (Logged.UserActivity, "what users do")];

    public static string Of(Logged what) => string.Join(", ", All.Where(x => what.HasFlag(x.What)).Select(x => x.Text));
}

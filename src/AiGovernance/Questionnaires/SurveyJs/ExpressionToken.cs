namespace AiGovernance.Questionnaires.SurveyJs;

internal enum TokenKind
{
    Question,
    Quoted,
    Word,
    Symbol,
    End,
}

/// <summary>One piece of a <c>visibleIf</c> expression.</summary>
internal readonly record struct ExpressionToken(TokenKind Kind, string Text)
{
    private const string LoneSymbols = "()[],";
    private const string JoinedSymbols = "=<>!&|*+-/%^";

    public bool IsWord(params ReadOnlySpan<string> words)
    {
        if (Kind is not (TokenKind.Word or TokenKind.Symbol)) return false;
        foreach (var word in words)
            if (Text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <exception cref="FormatException">A quote or brace is not closed.</exception>
    public static List<ExpressionToken> Of(string expression)
    {
        var tokens = new List<ExpressionToken>();
        for (var at = 0; at < expression.Length;)
            if (char.IsWhiteSpace(expression[at])) at++;
            else tokens.Add(Next(expression, ref at));
        tokens.Add(new(TokenKind.End, "the end"));
        return tokens;
    }

    private static ExpressionToken Next(string expression, ref int at) => expression[at] switch
    {
        '{' => new(TokenKind.Question, UpTo(expression, ref at, '}').Trim()),
        '"' or '\'' => new(TokenKind.Quoted, UpTo(expression, ref at, expression[at])),
        var c when LoneSymbols.Contains(c, StringComparison.Ordinal) => new(TokenKind.Symbol, expression[at++].ToString()),
        '!' when at + 1 == expression.Length || expression[at + 1] != '=' => new(TokenKind.Symbol, expression[at++].ToString()),
        var c when JoinedSymbols.Contains(c, StringComparison.Ordinal) => new(TokenKind.Symbol, While(expression, ref at, static c => JoinedSymbols.Contains(c, StringComparison.Ordinal))),
        _ => new(TokenKind.Word, While(expression, ref at, static c => !char.IsWhiteSpace(c) && !"(){}[],\"'=<>!&|".Contains(c, StringComparison.Ordinal))),
    };

    private static string UpTo(string expression, ref int at, char close)
    {
        var text = new System.Text.StringBuilder();
        for (var i = at + 1; i < expression.Length; i++)
        {
            if (expression[i] == close)
            {
                at = i + 1;
                return text.ToString();
            }
            if (expression[i] == '\\' && i + 1 < expression.Length) i++;
            text.Append(expression[i]);
        }
        throw new FormatException($"'{close}' is missing after {expression[at..Math.Min(expression.Length, at + 20)]}");
    }

    private static string While(string expression, ref int at, Func<char, bool> holds)
    {
        var start = at++;
        while (at < expression.Length && holds(expression[at])) at++;
        return expression[start..at];
    }
}

using AiGovernance.Benchmarks;

// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- [names]
Figure[] all = [new WritesFigure(), new StartFigure(), new ImportFigure(), new ScoringFigure(), new WhatIfFigure(), new TypingFigure(), new ProcessFigure(), new VotingFigure(), new VendorsFigure(), new PdfFigure(), new ReportsFigure()];
var chosen = args.Length == 0 ? all : [.. all.Where(f => args.Contains(f.Name, StringComparer.OrdinalIgnoreCase))];
if (chosen.Length < Math.Max(1, args.Length))
{
    Console.Error.WriteLine("Figures: " + string.Join(", ", all.Select(f => f.Name)));
    return 1;
}
var table = new List<FigureRow>();
foreach (var figure in chosen) table.AddRange(await figure.Measure());
Console.WriteLine("| figure | measured | limit in the same run | ratio |");
Console.WriteLine("|---|---:|---:|---:|");
foreach (var row in table) Console.WriteLine($"| {row.Title} | {row.Measured} | {row.Limit} | {row.Ratio} |");
return 0;

return await AiGovernance.Hosting.HostCommands.Run(args);
